/** The weights with which {@code org.lede.entities} reads Danish; no code. */
module org.lede.entities.model.da {}
