/** The weights with which {@code org.lede.entities} reads Finnish; no code. */
module org.lede.entities.model.fi {}
