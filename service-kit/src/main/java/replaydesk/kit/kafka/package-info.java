/** Kafka as the host uses it: producer, topic, positions, consumer group, dead letters. */
package replaydesk.kit.kafka;
