/**
 * The embedded stack: a real Kafka broker, a real PostgreSQL, a mail catcher and the packaged services, on one data
 * folder that survives restarts. All but the mail catcher are processes of their own. Plain Java: the launcher, the
 * tests, the demonstration and the bench all use the same classes. This package holds the stack as a whole and its
 * settings; the packages below it hold the parts.
 */
package replaydesk.stack;
