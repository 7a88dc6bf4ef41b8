/** The weights with which {@code org.lede.entities} reads Russian; no code. */
module org.lede.entities.model.ru {}
