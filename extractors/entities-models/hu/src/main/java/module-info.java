/** The weights with which {@code org.lede.entities} reads Hungarian; no code. */
module org.lede.entities.model.hu {}
