/** Detection of the language of a text. */
package replaydesk.text.language;
