/** Every extractor of Lede and the models of every language behind one dependency. */
module org.lede.all.languages {
  requires transitive org.lede.all;
  requires org.lede.entities.model.ar;
  requires org.lede.entities.model.ca;
  requires org.lede.entities.model.cs;
  requires org.lede.entities.model.da;
  requires org.lede.entities.model.de;
  requires org.lede.entities.model.es;
  requires org.lede.entities.model.et;
  requires org.lede.entities.model.fi;
  requires org.lede.entities.model.fr;
  requires org.lede.entities.model.hi;
  requires org.lede.entities.model.hr;
  requires org.lede.entities.model.hu;
  requires org.lede.entities.model.id;
  requires org.lede.entities.model.it;
  requires org.lede.entities.model.ja;
  requires org.lede.entities.model.ko;
  requires org.lede.entities.model.lv;
  requires org.lede.entities.model.nl;
  requires org.lede.entities.model.no;
  requires org.lede.entities.model.pl;
  requires org.lede.entities.model.pt;
  requires org.lede.entities.model.ro;
  requires org.lede.entities.model.ru;
  requires org.lede.entities.model.sk;
  requires org.lede.entities.model.sr;
  requires org.lede.entities.model.sv;
  requires org.lede.entities.model.tr;
  requires org.lede.entities.model.zh;
}
