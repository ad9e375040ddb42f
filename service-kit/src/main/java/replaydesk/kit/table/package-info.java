/** The host's tables: generations, positions, cases, the stages' states, outcomes. Each class handles one of them. */
package replaydesk.kit.table;
