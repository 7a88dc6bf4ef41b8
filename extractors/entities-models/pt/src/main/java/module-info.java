/** The weights with which {@code org.lede.entities} reads Portuguese; no code. */
module org.lede.entities.model.pt {}
