/**
 * The embedded stack: a real Kafka broker, a real PostgreSQL, a mail catcher and the packaged services, each a process
 * of its own, on one data folder that survives restarts. Plain Java: the launcher, the tests, the demonstration and the
 * bench all use the same classes.
 */
package replaydesk.stack;
