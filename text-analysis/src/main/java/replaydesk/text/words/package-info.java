/** Words of a text: tokens and their stems, by the language of the text. */
package replaydesk.text.words;
