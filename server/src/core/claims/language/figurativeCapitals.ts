/** “cultural capital of V”, “the former capital of V”: before “capital”, they make it another thing, or one of another time. */
export const figurativeCapitals: ReadonlySet<string> = new Set(
  `cultural culture culinary fashion financial commercial business economic industrial unofficial spiritual religious musical music film wine beer
   food coffee fishing shipping mining murder crime drug party design tourist tourism gambling tech technology media sporting sports cycling
   surfing sailing ski skiing winter summer wartime former old ancient historic historical medieval imperial royal colonial one-time onetime
   temporary interim provisional short-lived first last second future planned proposed would-be venture share social human de-facto holiday
   adventure world literary intellectual artistic gay youth`.split(/\s+/),
);
