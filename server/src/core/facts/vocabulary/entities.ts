import { awardEntities } from './entities/awardEntities';
import { bodyEntities } from './entities/bodyEntities';
import { callingEntities } from './entities/callingEntities';
import { makerEntities } from './entities/makerEntities';
import { matterEntities } from './entities/matterEntities';
import { mediaEntities } from './entities/mediaEntities';
import { neighbourEntities } from './entities/neighbourEntities';
import { originEntities } from './entities/originEntities';
import { ownerEntities } from './entities/ownerEntities';
import { sportEntities } from './entities/sportEntities';
import { traitEntities } from './entities/traitEntities';
import { wholeEntities } from './entities/wholeEntities';
import type { PropertyDefinition } from './propertyDefinition';

/** Properties whose value is an entity: a nationality, a language, an award, a company, a kind. One group a file. */
export const entities: readonly PropertyDefinition[] = [
  ...originEntities,
  ...callingEntities,
  ...bodyEntities,
  ...makerEntities,
  ...mediaEntities,
  ...ownerEntities,
  ...wholeEntities,
  ...sportEntities,
  ...awardEntities,
  ...matterEntities,
  ...neighbourEntities,
  ...traitEntities,
];
