/** Search for a command by its id among the services. */
package replaydesk.gateway.commands;
