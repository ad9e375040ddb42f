/** Cases in lists: filters, full text, figures. */
package replaydesk.history.list;
