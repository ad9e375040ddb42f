/** A log as the services write it, made without them: cases that live their whole life, side by side. */
package replaydesk.bench.measure.log;
