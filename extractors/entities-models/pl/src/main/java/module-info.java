/** The weights with which {@code org.lede.entities} reads Polish; no code. */
module org.lede.entities.model.pl {}
