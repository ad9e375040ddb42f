/** The proof that a host of all stages and eight hosts of one stage come to the same. */
package replaydesk.desk.layout;
