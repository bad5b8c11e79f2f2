/** Verbs that give somebody an office, with two objects: “*appointed* V director”, “*made* V its director”. */
export const gives = /^(?:appoint|name|make|elect|choose|declare|crown)(?:s|ed|d)?$|^(?:made|chose|chosen)$/;
