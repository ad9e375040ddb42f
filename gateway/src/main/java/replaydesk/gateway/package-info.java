/** The edge: takes requests through routing, tokens and limits to the stages. */
package replaydesk.gateway;
