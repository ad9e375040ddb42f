/** The host's tables: generations, positions, cases, the stages' states, outcomes; each class knows one of them. */
package replaydesk.kit.table;
