/** The weights with which {@code org.lede.entities} reads Latvian; no code. */
module org.lede.entities.model.lv {}
