/** Tests access: every operation in every role, every answer, and docs/access.md, which is written from the code. */
package replaydesk.desk.access;
