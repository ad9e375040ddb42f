/** Kafka as the host uses it: the producer, the topic, positions in it, its consumer group, dead letters. */
package replaydesk.kit.kafka;
