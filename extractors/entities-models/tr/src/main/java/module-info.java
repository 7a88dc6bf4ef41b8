/** The weights with which {@code org.lede.entities} reads Turkish; no code. */
module org.lede.entities.model.tr {}
