/** Passing requests on to the stages that this process hosts. */
package replaydesk.gateway.hosted;
