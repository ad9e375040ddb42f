/** Shows that a host of all stages and eight hosts of one stage each come to the same result. */
package replaydesk.desk.layout;
