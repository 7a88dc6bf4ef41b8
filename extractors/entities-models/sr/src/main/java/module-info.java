/** The weights with which {@code org.lede.entities} reads Serbian; no code. */
module org.lede.entities.model.sr {}
