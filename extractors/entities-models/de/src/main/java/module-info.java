/** The weights with which {@code org.lede.entities} reads German; no code. */
module org.lede.entities.model.de {}
