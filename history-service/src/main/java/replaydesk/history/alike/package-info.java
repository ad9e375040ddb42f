/** Cases of the same organisation that look like a case. */
package replaydesk.history.alike;
