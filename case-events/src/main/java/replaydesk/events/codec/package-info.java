/** Conversion of events to the bytes of a record's value and back, old versions included. */
package replaydesk.events.codec;
