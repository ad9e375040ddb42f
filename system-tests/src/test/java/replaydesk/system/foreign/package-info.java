/** Records of another writer of the log: whatever a producer that keeps to no rule can put there. */
package replaydesk.system.foreign;
