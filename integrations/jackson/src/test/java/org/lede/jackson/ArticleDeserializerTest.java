package org.lede.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lede.Article;
import org.lede.Contributor;
import org.lede.Field;
import org.lede.Origin;
import org.lede.text.Span;

class ArticleDeserializerTest {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().registerModule(new ArticleModule(Samples.TICKERS, Samples.MOOD));

  @Test
  void unknownMembersArePassedOver() throws Exception {
    Article article =
        read("{'colour':[1,{}],'headline':{'text':'A','start':0,'end':1,'weight':3}}");
    assertThat(article.headline().orElseThrow().text()).isEqualTo("A");
  }

  @Test
  void whatTheOriginsDoNotSayTheValueSays() throws Exception {
    Article article =
        read("{'headline':{'text':'A','start':0,'confidence':0.5,'extractor':'mine'}}");
    assertThat(article.origin(Field.HEADLINE)).contains(new Origin("mine", 0.5));
  }

  @Test
  void handWrittenValuesAreSure() throws Exception {
    Article article = read("{'body':[{'text':'A','start':0,'kind':'paragraph'}]}");
    assertThat(article.body().get(0).confidence()).isEqualTo(1);
    assertThat(article.origin(Field.BODY)).contains(new Origin("unknown", 1));
  }

  @Test
  void placesAndSourcesInWordsAreFoundInTheDateline() throws Exception {
    Article article =
        read("{'dateline':{'text':'OSLO (AP)','start':5,'places':['OSLO'],'sources':['AP']}}");
    assertThat(article.dateline().orElseThrow().placeSpans()).containsExactly(new Span(5, "OSLO"));
    assertThat(article.dateline().orElseThrow().sourceSpans()).containsExactly(new Span(11, "AP"));
  }

  @Test
  void namesOfACreditOfUnknownKindMakeNobodyAPerson() throws Exception {
    Article article =
        read("{'photos':[{'credit':{'text':'Ina Roth/AP','start':5},'creditNames':['AP']}]}");
    Span name = new Span(14, "AP");
    assertThat(article.photos().get(0).credits())
        .containsExactly(
            new Contributor(name, "AP", Contributor.Kind.ORGANIZATION, Optional.empty(), 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]                                                            | (top)",
        "{'headline':'A'}                                              | headline",
        "{'headline':{'text':'A'}}                                     | headline.start",
        "{'headline':{'text':'A','start':1.5}}                         | headline.start",
        "{'headline':{'text':'A','start':-1}}                          | headline",
        "{'headline':{'text':'A','start':0,'end':2}}                   | headline.end",
        "{'headline':{'text':'','start':0,'end':0}}                    | headline",
        "{'language':'not a tag'}                                      | language",
        "{'body':{}}                                                   | body",
        "{'body':[{'text':'A','start':0,'kind':'para'}]}               | body[0].kind",
        "{'body':[null]}                                               | body[0]",
        "{'byline':{'text':'A','start':0,'authors':[]}}                | byline",
        "{'dateline':{'text':'A','start':0,'places':['B']}}            | dateline.places[0]",
        "{'published':{'text':'A','start':0,'value':'2018-13-01'}}     | published.value",
        "{'quotes':[{'kind':'direct','parts':[],'confidence':2}]}      | quotes[0]",
        "{'entities':[{'id':'1','type':'person','name':7}]}            | entities[0].name",
        "{'extras':{'com.acme.tickers':[{'weight':'heavy'}]}}          | com.acme.tickers[0]",
        "{'extras':{'com.acme.tickers':[null]}}                        | com.acme.tickers[0]",
        "{'extras':3}                                                  | extras",
        "{'origins':{'headline':{'confidence':7}},'headline':null}     | origins.headline"
      })
  void complaintsNameTheMember(String json, String member) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining(member + ": ");
  }

  private static Article read(String json) throws Exception {
    return MAPPER.readValue(json.replace('\'', '"'), Article.class);
  }
}
