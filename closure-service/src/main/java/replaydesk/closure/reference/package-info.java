/** Reference data of closure: the terms on which cases close by time. */
package replaydesk.closure.reference;
