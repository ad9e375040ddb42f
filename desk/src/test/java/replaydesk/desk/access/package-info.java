/** Access: every operation called as everybody, every answer looked through, and docs/access.md written from the code. */
package replaydesk.desk.access;
