/** Access: every operation called as everybody, every answer looked through, docs/access.md written from the code. */
package replaydesk.desk.access;
