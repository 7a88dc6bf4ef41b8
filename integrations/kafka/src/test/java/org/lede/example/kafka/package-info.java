/** Tests of the example on Kafka's own test driver, without a broker. */
package org.lede.example.kafka;
