/** The weights with which {@code org.lede.entities} reads French; no code. */
module org.lede.entities.model.fr {}
