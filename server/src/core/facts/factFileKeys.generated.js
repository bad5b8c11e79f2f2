// Made from factFileSchema.ts by “npm run generate”.
export const factFileKeys = {
  "file": {
    "entities": {
      "description": "The entities, by id.",
      "holdsMore": true
    },
    "properties": {
      "description": "The properties, by id.",
      "holdsMore": true
    },
    "sources": {
      "description": "The sources, by id.",
      "holdsMore": true
    },
    "facts": {
      "description": "The facts.",
      "holdsMore": true
    }
  },
  "entity": {
    "label": {
      "description": "How the entity is written; what a fix puts in.",
      "required": true
    },
    "aliases": {
      "description": "Other names that mean it everywhere.",
      "holdsMore": true
    },
    "short": {
      "description": "Forms that mean it only where its context is set: “the border”.",
      "holdsMore": true
    },
    "context": {
      "description": "Ids of the entities that, all mentioned, set the context of the short forms.",
      "holdsMore": true
    },
    "type": {
      "description": "What it is.",
      "values": [
        "person",
        "place",
        "organization",
        "event",
        "work",
        "thing"
      ]
    },
    "description": {
      "description": "One phrase that tells it from others, shown in hovers."
    }
  },
  "property": {
    "label": {
      "description": "How a message names the property. Without it: the built-in label, else the id’s words."
    },
    "value": {
      "description": "What kind of value the property takes.",
      "values": [
        "date",
        "person",
        "place",
        "organization",
        "entity",
        "quantity",
        "ordinal",
        "boolean",
        "text"
      ]
    },
    "triggers": {
      "description": "Words that announce the property: “special envoy”.",
      "holdsMore": true
    },
    "patterns": {
      "description": "Wordings where word order decides, with {subject} and {value}: “{subject} send {value} as its envoy”.",
      "holdsMore": true
    }
  },
  "source": {
    "title": {
      "description": "The title of the page, article or book.",
      "required": true
    },
    "type": {
      "description": "What it is, in CSL’s terms: article-newspaper, webpage, book, report, …",
      "values": [
        "article",
        "article-journal",
        "article-magazine",
        "article-newspaper",
        "bill",
        "book",
        "broadcast",
        "chapter",
        "classic",
        "collection",
        "dataset",
        "document",
        "entry",
        "entry-dictionary",
        "entry-encyclopedia",
        "event",
        "figure",
        "graphic",
        "hearing",
        "interview",
        "legal_case",
        "legislation",
        "manuscript",
        "map",
        "motion_picture",
        "musical_score",
        "pamphlet",
        "paper-conference",
        "patent",
        "performance",
        "periodical",
        "personal_communication",
        "post",
        "post-weblog",
        "regulation",
        "report",
        "review",
        "review-book",
        "software",
        "song",
        "speech",
        "standard",
        "thesis",
        "treaty",
        "webpage"
      ]
    },
    "container-title": {
      "description": "The newspaper, journal or site that it stands in."
    },
    "publisher": {
      "description": "Who published it."
    },
    "author": {
      "description": "Who wrote it: a name, or CSL’s list of names ({family, given} or {literal})."
    },
    "issued": {
      "description": "When it was published, in EDTF."
    },
    "accessed": {
      "description": "When it was last read, in EDTF."
    },
    "URL": {
      "description": "Its address, http or https."
    },
    "note": {
      "description": "Anything else: where it is kept, why it has no address."
    },
    "abstract": {},
    "annote": {},
    "archive": {},
    "archive_collection": {},
    "archive_location": {},
    "archive-place": {},
    "authority": {},
    "available-date": {},
    "call-number": {},
    "categories": {},
    "chair": {},
    "chapter-number": {},
    "citation-key": {},
    "citation-label": {},
    "citation-number": {},
    "collection-editor": {},
    "collection-number": {},
    "collection-title": {},
    "compiler": {},
    "composer": {},
    "container-author": {},
    "container-title-short": {},
    "contributor": {},
    "curator": {},
    "custom": {},
    "dimensions": {},
    "director": {},
    "division": {},
    "DOI": {},
    "edition": {},
    "editor": {},
    "editorial-director": {},
    "editor-translator": {},
    "event": {},
    "event-date": {},
    "event-place": {},
    "event-title": {},
    "executive-producer": {},
    "first-reference-note-number": {},
    "genre": {},
    "guest": {},
    "host": {},
    "id": {},
    "illustrator": {},
    "interviewer": {},
    "ISBN": {},
    "ISSN": {},
    "issue": {},
    "journalAbbreviation": {},
    "jurisdiction": {},
    "keyword": {},
    "language": {},
    "locator": {},
    "medium": {},
    "narrator": {},
    "number": {},
    "number-of-pages": {},
    "number-of-volumes": {},
    "organizer": {},
    "original-author": {},
    "original-date": {},
    "original-publisher": {},
    "original-publisher-place": {},
    "original-title": {},
    "page": {},
    "page-first": {},
    "part": {},
    "part-title": {},
    "performer": {},
    "PMCID": {},
    "PMID": {},
    "printing": {},
    "producer": {},
    "publisher-place": {},
    "recipient": {},
    "references": {},
    "reviewed-author": {},
    "reviewed-genre": {},
    "reviewed-title": {},
    "scale": {},
    "script-writer": {},
    "section": {},
    "series-creator": {},
    "shortTitle": {},
    "source": {},
    "status": {},
    "submitted": {},
    "supplement": {},
    "title-short": {},
    "translator": {},
    "version": {},
    "volume": {},
    "volume-title": {},
    "year-suffix": {}
  },
  "fact": {
    "id": {
      "description": "Unique in the fact set. Without it: subject-property."
    },
    "subject": {
      "description": "An entity’s id or name: what the fact is about.",
      "required": true
    },
    "property": {
      "description": "A property’s id: what the fact says about it.",
      "required": true
    },
    "value": {
      "description": "The value: an EDTF date, an entity’s id or name, an amount with its unit, a number, true or false, or text. A list is a closed set.",
      "required": true
    },
    "accept": {
      "description": "Other values that count as right.",
      "holdsMore": true
    },
    "tolerance": {
      "description": "How far an exact figure may be off: 0, 5 %, 2 days."
    },
    "valid": {
      "description": "When the fact holds, as an EDTF date or interval. Without it: always."
    },
    "rank": {
      "description": "preferred beats normal, which is the default; deprecated is a value known to be wrong.",
      "values": [
        "preferred",
        "normal",
        "deprecated"
      ]
    },
    "qualifiers": {
      "description": "Further circumstances, as keys and values.",
      "holdsMore": true
    },
    "severity": {
      "description": "How loudly a draft that contradicts the fact is told so.",
      "values": [
        "error",
        "warning",
        "information",
        "hint"
      ]
    },
    "statement": {
      "description": "The fact in one sentence, shown to writers."
    },
    "note": {
      "description": "Told together with the diagnostic: why people get it wrong."
    },
    "source": {
      "description": "Short for one reference without a quote: the id of a source, or an address."
    },
    "references": {
      "description": "Where the fact is said: sources’ ids or addresses, with or without a quote.",
      "holdsMore": true
    },
    "reviewed": {
      "description": "When it was last checked, in EDTF."
    },
    "reviewer": {
      "description": "Who checked it."
    },
    "review-by": {
      "description": "When it must be checked again, in EDTF; past it, the fact is reported as stale."
    }
  },
  "reference": {
    "source": {
      "description": "The id of a source, or an address.",
      "required": true
    },
    "quote": {
      "description": "The few words that say it."
    },
    "locator": {
      "description": "Page, chapter or time code."
    }
  }
};
