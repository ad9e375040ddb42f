/** Analysis of short texts: their language, their words, and what they are about. Plain Java, no framework. */
package replaydesk.text;
