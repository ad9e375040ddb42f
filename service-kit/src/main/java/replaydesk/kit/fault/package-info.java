/** Typed faults of the layers below HTTP; the edge turns each into a problem (RFC 9457). */
package replaydesk.kit.fault;
