/**
 * The database server: unpacking its programs, running them as a user that it accepts, its settings, its files and its
 * process, and the services' role and database.
 */
package replaydesk.stack.postgres;
