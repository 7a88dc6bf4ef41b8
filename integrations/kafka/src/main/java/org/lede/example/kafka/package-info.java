/**
 * An example to copy: Lede inside Kafka Streams.
 *
 * <p>{@link org.lede.example.kafka.NewsTopology} is the whole of it at a glance; {@link
 * org.lede.example.kafka.PageReader} is where a page meets the parser; {@link
 * org.lede.example.kafka.NewsStream} runs it against a broker.
 */
@NullMarked
package org.lede.example.kafka;

import org.jspecify.annotations.NullMarked;
