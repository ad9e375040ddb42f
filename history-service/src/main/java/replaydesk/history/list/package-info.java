/** Lists of cases: filters, full-text search, statistics. */
package replaydesk.history.list;
