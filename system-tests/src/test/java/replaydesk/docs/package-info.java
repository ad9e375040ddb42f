/** Tests of the documents. */
package replaydesk.docs;
