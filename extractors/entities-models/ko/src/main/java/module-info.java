/** The weights with which {@code org.lede.entities} reads Korean; no code. */
module org.lede.entities.model.ko {}
