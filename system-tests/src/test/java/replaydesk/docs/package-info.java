/** Tests of the project's documents. */
package replaydesk.docs;
