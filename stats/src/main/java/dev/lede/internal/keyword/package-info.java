/** Insides of keyword extraction: word data of the languages, scanning, candidates and their score. Not exported. */
package dev.lede.internal.keyword;
