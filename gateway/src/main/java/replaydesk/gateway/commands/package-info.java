/** The search for the outcome of a command whose service is not known. */
package replaydesk.gateway.commands;
