/** Views of one case, at present and at past moments. */
package replaydesk.history.detail;
