/** The weights with which {@code org.lede.entities} reads Arabic; no code. */
module org.lede.entities.model.ar {}
