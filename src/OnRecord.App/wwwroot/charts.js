// Charts over the tables of a page. The table is the base: it holds all that the chart shows.
