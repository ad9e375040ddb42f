/** The cases as this host holds them, for commands and views. */
package replaydesk.kit.cases;
