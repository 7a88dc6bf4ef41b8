/** The weights with which {@code org.lede.entities} reads Romanian; no code. */
module org.lede.entities.model.ro {}
