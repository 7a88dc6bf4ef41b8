/** The weights with which {@code org.lede.entities} reads Norwegian; no code. */
module org.lede.entities.model.no {}
